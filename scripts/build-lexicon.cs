#:project ../src/ProjectSearch/ProjectSearch.csproj
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Makes the lexicon of Swedish words (src/ProjectSearch/Data/lexicon) from the dictionary "Den stora svenska ordlistan":
//   dotnet run scripts/build-lexicon.cs -- <folder with sv_SE.dic and sv_SE.aff>
// Compounds are left out, since the product splits them into words that are in: so the lexicon stays small, and a word
// that is in it stays whole. compounds.txt is written by hand and read here.
using System.Runtime.CompilerServices;
using ProjectSearch.Indexing.Analysis.Lexicon;

if (args is not [var source])
{
    Console.Error.WriteLine("Give the folder that holds sv_SE.dic and sv_SE.aff.");
    return 2;
}

const string Inflection = "ABCDEFGHIJKLMNOPQRm";
const string Linking = "XUvfuiyhxwzgtsYZ";
const char Derivation = 'T';
const string Left = "%!";
const string Letters = "abcdefghijklmnopqrstuvwxyzåäöé";

var folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "src", "ProjectSearch", "Data", "lexicon");
var entries = File.ReadLines(Path.Combine(source, "sv_SE.dic")).Skip(1)
    .Select(line => line.Split('\t', ' ')[0].Split('/', 2))
    .Select(parts => (Word: parts[0], Classes: parts.Length > 1 ? parts[1] : ""))
    .Where(entry => entry.Classes.AsSpan().IndexOfAny(Left) < 0)
    .ToList();
var suffixes = File.ReadLines(Path.Combine(source, "sv_SE.aff"))
    .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
    .Where(parts => parts is ["SFX", { Length: 1 }, _, _, _, ..] && Inflection.Contains(parts[1][0], StringComparison.Ordinal))
    .Select(parts => $"{parts[1]} {parts[2]} {parts[3].Split('/')[0]} {parts[4]}")
    // Adjectives that stand for people take a genitive, which the spelling dictionary lists nowhere: "ungas", "äldres".
    .Concat(["O 0 as [^ea]", "Q 0 es [^a]"])
    .ToList();
var words = entries
    .Where(entry => entry.Word.Length > 1 && entry.Word.All(letter => Letters.Contains(letter, StringComparison.Ordinal)))
    .Select(entry => (Word: entry.Word.Replace('é', 'e'), Classes: new string([.. entry.Classes.Where(name => (Inflection + Linking + Derivation).Contains(name, StringComparison.Ordinal)).Distinct()])))
    .SelectMany(WithDerivations)
    .ToList();

var rules = new CompoundRules(ReadLines(Path.Combine(folder, "compounds.txt")));
var irregular = ReadLines(Path.Combine(folder, "irregular.txt")).Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1])).ToList();
var inflection = new InflectionTable(suffixes.Select(SuffixRule.Parse));
var everything = new SwedishLexicon(words, [], irregular, inflection, rules);
var splitter = new CompoundSplitter(everything);

// Linking forms of compounds ("grundskole") are found by what follows them: they are split before any word.
const string After = "plan";
var independent = new SwedishLexicon(words.Where(entry => LinkingForms.StandsAlone(entry.Classes) || entry.Word.Length < 7), [], irregular, inflection, rules);
var linkingSplitter = new CompoundSplitter(independent);
var simple = words.Where(entry => everything.IsWhole(entry.Word) || !IsCompound(entry.Word, entry.Classes)).ToList();
var lexicon = new SwedishLexicon(simple, [], irregular, inflection, rules);
var finalSplitter = new CompoundSplitter(lexicon);
var names = entries
    .Where(entry => entry.Word.Length > 5 && char.IsUpper(entry.Word[0]) && entry.Word.Skip(1).All(char.IsLetter))
    .Select(entry => entry.Word.ToLowerInvariant())
    .Where(name => finalSplitter.Split(name).Count > 0);

const string Notice = "# Derived from Den stora svenska ordlistan by Göran Andersson, LGPL-3; made by scripts/build-lexicon.cs, see NOTICE.md.";
Write("words.txt", simple.GroupBy(entry => entry.Word).Select(same => $"{same.Key} {new string([.. string.Concat(same.Select(entry => entry.Classes)).Distinct()])}".TrimEnd()));
Write("names.txt", names.Distinct());
Write("suffixes.txt", suffixes.Distinct());
Console.WriteLine($"{words.Count} words read, {simple.Count} of them simple.");
return 0;

// "företagare" is no form of "företaga", nor "ekonomisk" of "ekonom", though the spelling dictionary makes them so.
static IEnumerable<(string Word, string Classes)> WithDerivations((string Word, string Classes) entry)
{
    if (!entry.Classes.Contains(Derivation, StringComparison.Ordinal))
    {
        return [entry];
    }

    var rest = (entry.Word, entry.Classes.Replace(Derivation.ToString(), "", StringComparison.Ordinal));
    return entry.Word.EndsWith('a') ? [rest, (entry.Word + "re", "AEJ")] : [rest, (entry.Word + "isk", "OQ")];
}

bool IsCompound(string word, string classes) => LinkingForms.StandsAlone(classes)
    ? splitter.SplitAnyway(word).Count > 0
    : !rules.Whole.Any(whole => word == whole[..^1] || word == whole[..^1] + "e" || word == whole + "s")
        && linkingSplitter.SplitAnyway(word + After) is { Count: > 2 } parts && parts[^1].Start == word.Length;

void Write(string name, IEnumerable<string> lines) =>
    File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines.Order(StringComparer.Ordinal).Prepend(Notice)) + "\n");

static IEnumerable<string> ReadLines(string path) =>
    File.ReadLines(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

static string Here([CallerFilePath] string path = "") => path;
