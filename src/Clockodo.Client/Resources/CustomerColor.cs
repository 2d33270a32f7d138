namespace Clockodo.Client.Resources;

/// <summary>The colour of a customer (<c>color</c> of <c>v3/customers</c>). Values the service may add later are kept as they are.</summary>
public enum CustomerColor
{
    /// <summary>1.</summary>
    BloodOrange = 1,

    /// <summary>2.</summary>
    Sunflower = 2,

    /// <summary>3.</summary>
    LightGreen = 3,

    /// <summary>4.</summary>
    Caribbean = 4,

    /// <summary>5.</summary>
    Sky = 5,

    /// <summary>6.</summary>
    BrandBlue = 6,

    /// <summary>7.</summary>
    BluePurple = 7,

    /// <summary>8.</summary>
    Magenta = 8,

    /// <summary>9.</summary>
    ChewingGum = 9,
}
