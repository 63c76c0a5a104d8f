namespace ProjectSearch.Api.Hosting.Settings;

/// <summary>The configuration can't be used. The message names each key, its value and what was expected.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems));
