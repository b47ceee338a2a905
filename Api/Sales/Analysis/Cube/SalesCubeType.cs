using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Api.Sales.Analysis.Cube;

/// <summary>SalesCube: one cell of the sales.</summary>
internal sealed class SalesCubeType : EntityType<SalesCubeRow>
{
    /// <summary>The type.</summary>
    public SalesCubeType()
        : base("SalesCube", "One cell of the sales: what it is grouped by, and what its lines come to. What it is not grouped by is null; what is not known is UNKNOWN.")
    {
        this.Requires(Policies.Analyses);
        Key(row => row.Key);
        Column("month", row => row.Month, "The month: 2026-03.");
        Column("quarter", row => row.Quarter, "The quarter: 2026-Q1.");
        Column("year", row => row.Year, "The year.");
        Column("customerCode", row => row.CustomerCode, "The customer's code.");
        Column("customerName", row => row.CustomerName, "The customer's name.");
        Column("sku", row => row.Sku, "The product's SKU.");
        Column("productName", row => row.ProductName, "The product's name.");
        Column("category", row => row.Category, "The category of the product.");
        Column("salespersonCode", row => row.SalespersonCode, "The code of who sold, 業務員.");
        Column("salespersonName", row => row.SalespersonName, "The name of who sold.");
        Column("channel", row => row.Channel, "The customer's channel, 類別.");
        Column("salesGroup", row => row.SalesGroup, "The part of the world that the customer is in.");
        Column("country", row => row.Country, "The customer's country.");
        Column("region", row => row.Region, "The customer's region, 地區.");
        Column("state", row => row.State, "The customer's state, province or county.");
        Column("industry", row => row.Industry, "What the customer deals in, 行業.");
        Column("companySize", row => row.CompanySize, "The customer's size, 企業規模.");
        Column("businessScale", row => row.BusinessScale, "The customer's own scale of business, 營業規模.");
        Column("abcClass", row => row.AbcClass, "The customer's class in the latest classification run.");
        Column("net", row => row.Net, "Net sales, 銷售額.");
        Column("cost", row => row.Cost, "What the goods cost the company, 成本.");
        Column("profit", row => row.Profit, "Net sales less cost, 毛利.");
        Column("marginRate", row => row.MarginRate, "Profit / net sales, 毛利率; null where net sales are not above zero.");
        Column("quantity", row => row.Quantity, "How much, in the products' own units.");
        Column("lines", row => row.Lines, "How many lines of documents.");
        Column("documents", row => row.Documents, "How many documents.");
        Column("customers", row => row.Customers, "How many customers.");
    }
}
