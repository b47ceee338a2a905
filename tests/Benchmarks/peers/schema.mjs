export const typeDefs = /* GraphQL */ `
  type Query {
    customers(first: Int!): CustomersConnection!
    customerByCode(code: String!): Customer
  }
  type CustomersConnection {
    nodes: [Customer!]!
  }
  type Customer {
    code: String!
    name: String!
    industry: String
    country: String
    region: String
    state: String
    city: String
    postalCode: String
    yearOpened: Int
    annualSales: Float
    salesperson: Employee
    salesLines(first: Int!): SalesLinesConnection!
  }
  type SalesLinesConnection {
    nodes: [SalesLine!]!
  }
  type SalesLine {
    documentNumber: String!
    date: String!
    net: Float!
  }
  type Employee {
    code: String!
    name: String!
  }
`;

const amount = (units) => (units == null ? null : units / 10_000);

/** What needs no database: amounts are kept in ten-thousandths. */
export const plainResolvers = {
  Customer: { annualSales: ({ annualSalesUnits }) => amount(annualSalesUnits) },
  SalesLine: { net: ({ netUnits }) => amount(netUnits) },
};
