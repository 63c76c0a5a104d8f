using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace ProjectSearch.Storing.Databases;

/// <summary>Tells what a database refuses for good from what may go well another time.</summary>
public static class Refusal
{
    // SELECT, EXECUTE or a column denied; no such object; no such database, or not for this login; not logged in.
    private static readonly HashSet<int> SqlServerNumbers = [229, 230, 297, 300, 208, 207, 2812, 911, 916, 4060, 18452, 18456, 18470, 18486, 18487, 18488];

    // SQLITE_PERM, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_AUTH and SQLITE_NOTADB.
    private static readonly HashSet<int> SqliteCodes = [3, 8, 11, 23, 26];

    /// <summary>Whether the same statement would be refused again until somebody changes rights, schema or file.</summary>
    /// <param name="exception">What the driver threw.</param>
    public static bool IsLasting(DbException exception) => exception switch
    {
        SqlException refused => SqlServerNumbers.Contains(refused.Number),
        SqliteException refused => SqliteCodes.Contains(refused.SqliteErrorCode),
        _ => false,
    };
}
