// Mercurius as its documentation advises: its own batched loaders, and queries compiled from their first use on.
import fastify from 'fastify';
import mercurius from 'mercurius';
import { customerByCode, customers, employees, newestSales } from './database.mjs';
import { plainResolvers, typeDefs } from './schema.mjs';

const app = fastify();
app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    ...plainResolvers,
    Query: {
      customers: async (_, { first }) => ({ nodes: await customers(first) }),
      customerByCode: (_, { code }) => customerByCode(code),
    },
  },
  loaders: {
    Customer: {
      salesperson: (asked) => employees(asked.map(({ obj }) => obj.salespersonId)),
      async salesLines(asked) {
        // One statement for each number that was asked for: nearly always one.
        const lists = new Map();
        for (const [first, group] of Map.groupBy(asked, ({ params }) => params.first)) {
          const found = await newestSales(group.map(({ obj }) => obj.id), first);
          group.forEach((question, index) => lists.set(question, { nodes: found[index] }));
        }
        return asked.map((question) => lists.get(question));
      },
    },
  },
});
console.log(`Now listening on: ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
