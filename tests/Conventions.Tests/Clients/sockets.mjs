// graphql-transport-ws as the library graphql-ws speaks it.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { all, assert, lend, listeners, news, socketUrl, step, until } from './expect.mjs';

const client = (options = {}) => createClient({ url: socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
const shared = client();

await step('a query is answered and completed', async () => {
  assert.deepEqual(await all(shared, { query: '{ book(isbn: "978-0-14") { title } }' }), [{ data: { book: { title: 'The Snow Child' } } }]);
});

await step('a mutation is answered', async () => {
  assert.deepEqual(await all(shared, { query: 'mutation { lend(isbn: "978-1-59") { title } }' }), [{ data: { lend: { title: '红楼梦' } } }]);
});

await step('variables and operation names arrive', async () => {
  const query = 'query A { __typename } query B($isbn: String!) { book(isbn: $isbn) { pages } }';
  assert.deepEqual(await all(shared, { query, operationName: 'B', variables: { isbn: '978-3-16' } }), [{ data: { book: { pages: 211 } } }]);
});

await step('an invalid query is an error, not a result', async () => {
  await assert.rejects(all(shared, { query: '{ nothing }' }), (errors) => Array.isArray(errors) && /nothing/.test(errors[0].message));
});

await step('a source that cannot be opened is an error', async () => {
  await assert.rejects(all(shared, { query: 'subscription { closedNews }' }), (errors) => errors[0].extensions.code === 'LIB_CLOSED');
});

await step('a source that breaks ends with a masked error', async () => {
  const results = await all(shared, { query: 'subscription { brokenNews }' });
  assert.equal(results[0].data.brokenNews, 'first');
  assert.equal(results[1].errors[0].message, 'Unexpected Execution Error');
  assert.ok(!JSON.stringify(results).includes('hunter2'));
});

await step('events arrive until the client completes, and the source is closed then', async () => {
  const before = await listeners();
  const seen = [];
  const stop = await news(shared, seen);
  await lend();
  await until(() => seen.length === 1);
  stop();
  await until(async () => (await listeners()) === before);
  await lend();
  assert.deepEqual(seen.filter((title) => title !== 'complete'), ['The Snow Child']);
});

await step('a dropped socket closes its sources', async () => {
  const before = await listeners();
  let socket;
  const own = client({ on: { connected: (opened) => (socket = opened) } });
  await news(own, []);
  socket.terminate();
  await until(async () => (await listeners()) === before);
});

await step('fifty operations run side by side, each in order', async () => {
  const runs = await Promise.all(Array.from({ length: 50 }, (_, i) => all(shared, { query: `subscription { countdown(from: ${i + 1}) }` })));
  runs.forEach((results, i) => assert.deepEqual(results.map((result) => result.data.countdown), Array.from({ length: i + 1 }, (_, k) => i + 1 - k)));
});

await step('ten thousand results of one operation all arrive', async () => {
  const results = await all(shared, { query: 'subscription { countdown(from: 10000) }' });
  assert.equal(results.length, 10_000);
});

await step('a ping from the client is answered', async () => {
  let latency;
  const own = client({ lazy: false, keepAlive: 50, on: { pong: (received) => received && (latency = true) } });
  await until(() => latency);
  await own.dispose();
});

await step('the server pings', async () => {
  let pinged;
  const own = client({ lazy: false, on: { ping: (received) => received && (pinged = true) } });
  await until(() => pinged);
  await own.dispose();
});

await shared.dispose();
process.exit();
