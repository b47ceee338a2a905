// What the client programs have in common: small steps that are checked, and a limit to waiting.
import assert from 'node:assert/strict';

export const [url] = process.argv.slice(2);
export const socketUrl = url.replace(/^http/, 'ws');

export const step = async (name, action) => {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('takes too long')), 20_000).unref());

  try {
    await Promise.race([action(), late]);
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`failed ${name}: ${error?.stack ?? JSON.stringify(error)}`);
    process.exitCode = 1;
  }
};

export const post = async (query, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

  return response.json();
};

export const lend = () => post('mutation { lend(isbn: "978-0-14") { title } }');

export const listeners = async () => (await post('{ listeners }')).data.listeners;

export const until = async (condition) => {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** All results of an operation, once it is complete. */
export const all = (client, payload) =>
  new Promise((resolve, reject) => {
    const results = [];
    client.subscribe(payload, { next: (result) => results.push(result), error: reject, complete: () => resolve(results) });
  });

/** Subscribes to the library's news; the source is open when this returns. */
export const news = async (client, seen) => {
  const before = await listeners();
  const stop = client.subscribe(
    { query: 'subscription { bookLent { title } }' },
    { next: (result) => seen.push(result.data.bookLent.title), error: (error) => seen.push(error), complete: () => seen.push('complete') });
  await until(async () => (await listeners()) > before);

  return stop;
};

export { assert };
