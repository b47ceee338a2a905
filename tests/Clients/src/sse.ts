// graphql-sse in distinct connections: a query, a refused one and twenty at once.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { http } from './endpoint.js';

const client = createClient({ url: http, singleConnection: false, retryAttempts: 0 });
const one = async (query: string, variables?: Record<string, unknown>) => {
  const answers = client.iterate({ query, variables });
  const { value } = await answers.next();
  assert.equal((await answers.next()).done, true, 'a query ends after its one answer');
  return value as { data?: any; errors?: readonly { message: string }[] };
};

const page = await one('query ($first: Int!) { customers(first: $first) { totalCount nodes { id code } } }', { first: 20 });
assert.equal(page.errors, undefined);
const { nodes, totalCount } = page.data.customers;
assert.equal(nodes.length, 20);

const found = await Promise.all(nodes.map(({ id }: { id: string }) =>
  one('query ($id: ID!) { node(id: $id) { ... on Customer { code } } }', { id })));
assert.deepEqual(found.map(({ data }) => data.node.code), nodes.map(({ code }: { code: string }) => code));

const refused = await one('{ customers { nodes { noSuchField } } }');
assert.match(refused.errors![0]!.message, /noSuchField/);

client.dispose();
console.log(`graphql-sse: ${totalCount} customers, ${found.length} of them read at once`);
