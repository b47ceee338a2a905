// Server-sent events as the library graphql-sse reads them, by POST, and as a browser's EventSource asks for them, by GET.
import { createClient } from 'graphql-sse';
import { all, assert, lend, listeners, news, step, until, url } from './expect.mjs';

const client = createClient({ url, singleConnection: false, retryAttempts: 0 });

await step('a query is one event', async () => {
  assert.deepEqual(await all(client, { query: '{ book(isbn: "978-0-14") { title } }' }), [{ data: { book: { title: 'The Snow Child' } } }]);
});

await step('a mutation is one event', async () => {
  assert.deepEqual(await all(client, { query: 'mutation { lend(isbn: "978-1-59") { title } }' }), [{ data: { lend: { title: '红楼梦' } } }]);
});

await step('a subscription is one event for each of its own', async () => {
  const results = await all(client, { query: 'subscription { countdown(from: 3) }' });
  assert.deepEqual(results.map((result) => result.data.countdown), [3, 2, 1]);
});

await step('an invalid query is reported in an event', async () => {
  const [result] = await all(client, { query: '{ nothing }' });
  assert.match(result.errors[0].message, /nothing/);
});

await step('a malformed request is refused with 400', async () => {
  await assert.rejects(all(client, { variables: {} }), (error) => error.response.status === 400);
});

await step('events arrive until the client stops, and the source is closed then', async () => {
  const before = await listeners();
  const seen = [];
  const stop = await news(client, seen);
  await lend();
  await until(() => seen.length === 1);
  stop();
  await until(async () => (await listeners()) === before);
  assert.equal(seen[0], 'The Snow Child');
});

await step('thirty subscriptions run side by side', async () => {
  const runs = await Promise.all(Array.from({ length: 30 }, () => all(client, { query: 'subscription { countdown(from: 20) }' })));
  runs.forEach((results) => assert.equal(results.length, 20));
});

await step('a GET subscribes', async () => {
  const address = `${url}?query=${encodeURIComponent('subscription { countdown(from: 2) }')}`;
  const response = await fetch(address, { headers: { accept: 'text/event-stream' } });
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  assert.equal(
    await response.text(),
    'event: next\ndata: {"data":{"countdown":2}}\n\nevent: next\ndata: {"data":{"countdown":1}}\n\nevent: complete\ndata:\n\n');
});

process.exit();
