// Relay 21, compiled against the served schema: a connection grown page by page, a refetch by global id, a mutation.
import assert from 'node:assert/strict';
import relay from 'relay-runtime';
import type { FetchFunction, GraphQLResponse } from 'relay-runtime';
import { http } from './endpoint.js';
import CardQuery, { type customersCardQuery } from './relay/__generated__/customersCardQuery.graphql.js';
import PaginationQuery, { type customersPaginationQuery } from './relay/__generated__/customersPaginationQuery.graphql.js';
import PageQuery, { type customersQuery } from './relay/__generated__/customersQuery.graphql.js';
import RateMutation, { type customersRateMutation } from './relay/__generated__/customersRateMutation.graphql.js';

const { ConnectionHandler, Environment, Network, RecordSource, Store, commitMutation, fetchQuery, ROOT_ID } = relay;

const send: FetchFunction = async (operation, variables) => {
  const answer = await fetch(http, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
  });
  return (await answer.json()) as GraphQLResponse;
};
const environment = new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });

interface Listed {
  customers: { id: string; version: number }[];
  endCursor: string | null;
}

/** What the store shows as the list: all pages so far. */
function listed(): Listed {
  let result: Listed = { customers: [], endCursor: null };
  environment.commitUpdate((store) => {
    const connection = ConnectionHandler.getConnection(store.get(ROOT_ID)!, 'customersList_customers')!;
    const nodes = connection.getLinkedRecords('edges')!.map((edge) => edge!.getLinkedRecord('node')!);
    result = {
      customers: nodes.map((node) => ({ id: node.getDataID(), version: node.getValue('version') as number })),
      endCursor: connection.getLinkedRecord('pageInfo')!.getValue('endCursor') as string | null,
    };
  });
  return result;
}

await fetchQuery<customersQuery>(environment, PageQuery, { first: 10 }).toPromise();
for (let more = 0; more < 3; more++) {
  const { endCursor: after } = listed();
  await fetchQuery<customersPaginationQuery>(environment, PaginationQuery, { first: 10, after }).toPromise();
}
const { customers } = listed();
assert.equal(customers.length, 40);
assert.equal(new Set(customers.map((customer) => customer.id)).size, 40, 'no customer is on two pages');

const first = customers[0]!;
const again = await fetchQuery<customersCardQuery>(environment, CardQuery, { id: first.id }).toPromise();
assert.ok(again, 'a card is fetched again by its global id');

const answer = await new Promise<customersRateMutation['response']>((resolve, reject) =>
  commitMutation<customersRateMutation>(environment, {
    mutation: RateMutation,
    variables: { input: { customer: first.id, level: 3, expectedVersion: first.version } },
    onCompleted: resolve,
    onError: reject,
  }));
assert.equal(answer.setEnthusiasm.errors, null);
assert.equal(listed().customers[0]!.version, first.version + 1, 'the list shows what the mutation answered');
console.log(`Relay: connection of ${customers.length}, version ${first.version} -> ${first.version + 1}`);
