using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class DamagedIndexTests
{
    [Theory]
    [InlineData("garbled pointer")]
    [InlineData("no pointer")]
    [InlineData("no generation")]
    [InlineData("missing file")]
    [InlineData("truncated files")]
    [InlineData("garbled bytes")]
    public async Task A_damaged_index_is_found_out_and_built_anew(string damage)
    {
        using var before = await FollowingNode.CreateAsync();
        await before.ShowAsync(Project("A"), Project("B"));
        before.Folder.Index.Dispose();
        Harm(before.Folder.Directory, damage);

        using var node = FollowingNode.On(before.Database, before.Folder.Reopen());
        await node.SyncAsync();

        Assert.Equal(["A", "B"], node.Titles());
        await node.AssertAgreesAsync();
    }

    [Fact]
    public async Task A_folder_that_is_deleted_while_it_is_served_is_built_anew_without_a_restart()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"));

        foreach (var generation in Directory.EnumerateDirectories(node.Folder.Directory))
        {
            Directory.Delete(generation, recursive: true);
        }

        await node.SyncAsync();

        Assert.Equal(["A"], node.Titles());
        Assert.Single(Directory.EnumerateDirectories(node.Folder.Directory));
    }

    private static void Harm(string directory, string damage)
    {
        var generation = Directory.EnumerateDirectories(directory).Single();
        switch (damage)
        {
            case "garbled pointer":
                File.WriteAllBytes(Path.Combine(directory, "current"), [0xFF, 0, 1, 2]);
                break;
            case "no pointer":
                File.Delete(Path.Combine(directory, "current"));
                break;
            case "no generation":
                Directory.Delete(generation, recursive: true);
                break;
            case "missing file":
                File.Delete(Directory.EnumerateFiles(generation, "_*").First());
                break;
            case "truncated files":
                foreach (var file in Directory.EnumerateFiles(generation, "_*"))
                {
                    using var stream = File.OpenWrite(file);
                    stream.SetLength(stream.Length / 2);
                }

                break;
            default:
                var largest = Directory.EnumerateFiles(generation, "_*").MaxBy(file => new FileInfo(file).Length)!;
                var bytes = File.ReadAllBytes(largest);
                bytes[bytes.Length / 2] ^= 0x5A;
                File.WriteAllBytes(largest, bytes);
                break;
        }
    }
}
