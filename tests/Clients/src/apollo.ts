// Apollo Client 4: pages merged in the normalised cache, an object read back from it, a mutation that changes it.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom, map, timeout } from 'rxjs';
import { http } from './endpoint.js';
import type { CustomerPageQuery } from './generated/graphql.js';
import { CustomerNode, CustomerPage, RateCustomer } from './operations.js';

// What implements an interface or belongs to a union: without it fragments on them would not match in the cache.
const introspection = await fetch(http, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __schema { types { name possibleTypes { name } } } }' }),
});
const { data: { __schema: { types } } } = await introspection.json() as
  { data: { __schema: { types: { name: string; possibleTypes: { name: string }[] | null }[] } } };
const possibleTypes = Object.fromEntries(
  types.flatMap(({ name, possibleTypes }) => possibleTypes ? [[name, possibleTypes.map((type) => type.name)]] : []));

const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: {
    Query: {
      fields: {
        customers: relayStylePagination(['where', 'order']),
        node: { read: (_, { args, toReference }) => toReference({ __typename: 'Customer', id: args!.id }) },
      },
    },
  },
});
let requests = 0;
const client = new ApolloClient({
  cache,
  link: new HttpLink({ uri: http, fetch: (...request) => (requests++, fetch(...request)) }),
});

const pages = client.watchQuery({
  query: CustomerPage,
  variables: { first: 10, order: [{ name: 'ASC' }] },
  notifyOnNetworkStatusChange: false,
});
const watching = pages.subscribe(() => {});
type Connection = NonNullable<CustomerPageQuery['customers']>;
/** Waits until the list shows what is expected of it: the client tells its watchers in its own time. */
const shown = (expected: (list: Connection) => boolean) =>
  firstValueFrom(pages.pipe(
    map((result) => (result.dataState === 'complete' ? result.data.customers : null)),
    filter((list) => list != null),
    filter(expected),
    timeout(10_000),
  ));

let list = await shown(({ edges }) => edges.length === 10);
for (let count = 20; count <= 40; count += 10) {
  await pages.fetchMore({ variables: { after: list.pageInfo.endCursor } });
  list = await shown(({ edges }) => edges.length === count);
}
const customers = list.edges.map((edge) => edge.node);
assert.equal(customers.length, 40);
assert.equal(new Set(customers.map((customer) => customer.id)).size, 40, 'no customer is on two pages');

const before = requests;
const first = customers[0]!;
const found = await client.query({ query: CustomerNode, variables: { id: first.id } });
assert.equal(found.data?.node?.__typename === 'Customer' && found.data.node.code, first.code);
assert.equal(requests, before, 'the cache knows the customer by its global id');

const change = { customer: first.id, level: 5, note: 'Asked for the new catalogue', expectedVersion: first.version };
const rated = await client.mutate({ mutation: RateCustomer, variables: { input: change } });
assert.equal(rated.data?.setEnthusiasm.errors, null);
await shown(({ edges }) => edges[0]?.node.version === first.version + 1);

const late = await client.mutate({ mutation: RateCustomer, variables: { input: change } });
assert.equal(late.data?.setEnthusiasm.customer, null);
const [refusal] = late.data!.setEnthusiasm.errors!;
assert.ok(refusal && 'message' in refusal && refusal.message, 'a late change is a typed error and no exception');

watching.unsubscribe();
client.stop();
console.log(`Apollo Client: ${customers.length} customers merged, late change: ${refusal.message}`);
