using CustomerGraph.Domain.Sales;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class ProductEntryProperties
{
    [DomainProperty]
    public void An_entry_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(ProductEntry entry) =>
        AreNamed(
            Broken(
                ("sku", IsCode(entry.Sku, 60)),
                ("name", IsText(entry.Name, 200)),
                ("category", IsTextOrNone(entry.Category, 200)),
                ("subcategory", IsTextOrNone(entry.Subcategory, 200)),
                ("standardCost", IsAmountOrNone(entry.StandardCost)),
                ("listPrice", IsAmountOrNone(entry.ListPrice))),
            entry.Read());

    [DomainProperty]
    public void A_product_is_what_was_entered_to_the_letter(ProductEntry entry) =>
        entry.Read().IfSuccess(product => Assert.Equal(
            entry with { Category = Kept(entry.Category), Subcategory = Kept(entry.Subcategory) },
            Entered(product)));

    [DomainProperty]
    public void Reading_a_product_again_gives_the_same_product(Product product) =>
        Assert.Equal(product, Entered(product).Read().Accepted);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            Prelude.Seq("sku", "name", "category", "subcategory", "standardCost", "listPrice"),
            new ProductEntry("", "", "\0", new string('x', 201), -1, 0.00001m)
                .Read().Refused.Map(error => error.Field));

    private static ProductEntry Entered(Product product) => new(
        product.Sku, product.Name, product.Category, product.Subcategory,
        product.StandardCost.Map(cost => cost.Value), product.ListPrice.Map(price => price.Value));
}
