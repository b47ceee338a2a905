using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Access;

/// <summary>What is answered about the people of the company.</summary>
[Collection(Company.Collection)]
public sealed class EmployeeAnswers(Company company)
{
    [Fact]
    public async Task People_with_those_they_report_to_and_those_who_report_to_them() =>
        (await (await company.OnSqliteAsync()).DataAsync("""
            {
              employees(order: [{ code: ASC }]) {
                totalCount
                nodes {
                  code name title role version
                  manager { code }
                  reports(order: [{ code: DESC }]) { totalCount nodes { code } }
                  customers(first: 1, where: { channel: { eq: CHAIN } }) { totalCount nodes { code } }
                }
              }
            }
            """)).MatchSnapshot();
}
