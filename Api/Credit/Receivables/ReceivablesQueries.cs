using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Accounts;
using GraphQL.Types;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>What can be asked of what customers owe.</summary>
internal sealed class ReceivablesQueries(IRowSource rows, TimeProvider clock) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<CreditItemRow>(entities, "creditInvoices", "The invoices in the credit ledgers of customers, paid or not.").Requires(Policies.Credit);
        query.Field<NonNullGraphType<AgeingType>>("receivablesAgeing")
            .Description("What is open today of the invoices of all customers that the caller sees, by how long it has been overdue, 帳齡分析.")
            .Arguments(entities.Where<CreditItemRow>("Which invoices to look at; all when it is not given."))
            .ResolveAsync(async context =>
            {
                var selected = context.Selected<CreditItemRow>(entities);
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

                await using var session = rows.Open(context.RequestServices!);
                var open = await selected(session).Where(item => item.Open > 0)
                    .Select(item => new { item.Open, item.On, item.Due }).ToListAsync(context.CancellationToken);

                return Ageing.Of(toSeq(open.Select(item => new OpenItem(Amount.Literal(item.Open), item.On, item.Due))).Strict(), today)
                    .IfLeft(_ => throw new FieldError("CG_OUT_OF_RANGE", "The amounts are too large to be added up.", ("field", "total")));
            })
            .Requires(Policies.Credit);
    }
}
