namespace Clockodo.Sandbox.Service.Errors;

/// <summary>The languages in which the service explains an error.</summary>
internal enum Language
{
    English,
    German,
    French,
}
