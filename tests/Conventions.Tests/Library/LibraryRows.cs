using CustomerGraph.Conventions.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LibraryRows : IRowSource
{
    public IRowSession Open(IServiceProvider requestServices) =>
        new DbContextSession(requestServices.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContext());
}
