namespace Clockodo.Sandbox.Service.Errors;

/// <summary>The languages of error messages.</summary>
internal enum Language
{
    English,
    German,
    French,
}
