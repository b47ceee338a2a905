// urql with Graphcache, told the schema by introspection: pages merged, a mutation that changes what is shown.
import assert from 'node:assert/strict';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { http } from './endpoint.js';
import { CustomerByCode, CustomerPage, RateCustomer } from './operations.js';

const warnings: unknown[] = [];
console.warn = (...warning: unknown[]) => warnings.push(warning);

const plain = new Client({ url: http, preferGetMethod: false, exchanges: [fetchExchange] });
const introspection = await plain.query<IntrospectionQuery>(getIntrospectionQuery(), {}).toPromise();
assert.equal(introspection.error, undefined);

const client = new Client({
  url: http,
  preferGetMethod: 'within-url-limit',
  exchanges: [
    cacheExchange({
      schema: minifyIntrospectionQuery(introspection.data!),
      keys: { PageInfo: () => null },
      resolvers: { Query: { customers: relayPagination() } },
    }),
    fetchExchange,
  ],
});

let after: string | null | undefined;
let customers: { id: string; code: string }[] = [];
for (let count = 0; count < 4; count++) {
  const page = await client.query(CustomerPage, { first: 10, after, order: [{ name: 'DESC' }] }).toPromise();
  assert.equal(page.error, undefined);
  customers = page.data!.customers!.edges.map((edge) => edge.node);
  after = page.data!.customers!.pageInfo.endCursor;
}
assert.equal(customers.length, 40);
assert.equal(new Set(customers.map((customer) => customer.id)).size, 40, 'no customer is on two pages');

const last = customers.at(-1)!;
const read = () => client.query(CustomerByCode, { code: last.code }).toPromise();
const before = (await read()).data!.customerByCode!;
const rated = await client
  .mutation(RateCustomer, { input: { customer: last.id, level: 4, expectedVersion: before.version } })
  .toPromise();
assert.equal(rated.error, undefined);
assert.equal(rated.data!.setEnthusiasm.errors, null);
assert.equal((await read()).data!.customerByCode!.version, before.version + 1, 'the cache took the changed customer in');

assert.deepEqual(warnings, [], 'Graphcache finds the schema and the answers consistent');
console.log(`urql: ${customers.length} customers merged, version ${before.version} -> ${before.version + 1}`);
