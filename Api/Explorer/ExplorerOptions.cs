namespace CustomerGraph.Api.Explorer;

/// <summary>What the query page at <c>/graphql</c> shows; the configuration section <c>Explorer</c>.</summary>
public sealed class ExplorerOptions
{
    /// <summary>
    /// Whether everyone gets the page, outside Development too. It has no data in it, but it shows whoever comes along
    /// what runs here.
    /// </summary>
    public bool Public { get; set; }

    /// <summary>The title of the page.</summary>
    public string Title { get; set; } = "CustomerGraph";

    /// <summary>
    /// Where the files of Banana Cake Pop lie. The build puts them into <c>explorer</c> beside the program; when there
    /// is no <c>index.html</c> in this folder, browsers get a plain page.
    /// </summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "explorer");

    /// <summary>The GraphQL document that is open at first.</summary>
    public string Document { get; set; } = EmbeddedText.Read("Welcome.graphql");
}
