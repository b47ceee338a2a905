using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store;

/// <summary>Names columns and indexes the way SQL is written by hand: sales_lines.net_units.</summary>
internal static class SnakeCase
{
    public static void NameColumnsInSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(
                    $"ix_{entity.GetTableName()}_{string.Join('_', index.Properties.Select(column => Of(column.Name)))}");
            }
        }
    }

    /// <summary>A name with its words told apart: NetUnits becomes net_units.</summary>
    public static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);

        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
