// Apollo Server 5 as its documentation advises: data loaders made for each request.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { customerByCode, customers, employees, newestSales } from './database.mjs';
import { plainResolvers, typeDefs } from './schema.mjs';

function loaders() {
  const bySize = new Map();
  return {
    employee: new DataLoader(employees),
    newestSales(first) {
      if (!bySize.has(first)) bySize.set(first, new DataLoader((ids) => newestSales(ids, first)));
      return bySize.get(first);
    },
  };
}

const server = new ApolloServer({
  typeDefs,
  resolvers: {
    ...plainResolvers,
    Query: {
      customers: async (_, { first }) => ({ nodes: await customers(first) }),
      customerByCode: (_, { code }) => customerByCode(code),
    },
    Customer: {
      ...plainResolvers.Customer,
      salesperson: ({ salespersonId }, _, { employee }) => salespersonId && employee.load(salespersonId),
      salesLines: async ({ id }, { first }, { newestSales }) => ({ nodes: await newestSales(first).load(id) }),
    },
  },
});
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => loaders(),
});
console.log(`Now listening on: ${url}`);
