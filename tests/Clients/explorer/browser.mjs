// What people see who open the endpoint in a browser: the query page with the welcome query; Run shows its result.
// Usage: URL=http://host/graphql BROWSER=/usr/bin/chromium [SCREENSHOT=file.png] node explorer/browser.mjs
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const endpoint = new URL(process.env.URL);
const profile = mkdtempSync(join(tmpdir(), 'customergraph-browser-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.BROWSER,
  headless: true,
  viewport: { width: 1440, height: 900 },
  // The sandbox wants rights that a build machine does not give; the rest is the browser's own small talk.
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// Patient: a busy machine is no reason to fail.
context.setDefaultTimeout(120_000);

try {
  const asked = [];
  const complaints = [];
  context.on('request', (request) => asked.push(new URL(request.url())));
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });

  const answer = await page.goto(endpoint.href, { waitUntil: 'load' });
  assert.equal(answer.status(), 200);
  assert.equal(new URL(page.url()).pathname, `${endpoint.pathname}/`);
  assert.match(answer.headers()['content-security-policy'], /default-src 'self'/);

  await page.getByText('Create Document').click();
  await page.getByText('Schema available').waitFor();
  await page.getByText('query Welcome').first().waitFor();

  const result = page.waitForResponse((response) =>
    response.request().method() === 'POST' && response.request().postData().includes('Welcome'));
  await page.getByRole('button', { name: 'Run' }).first().click();
  const data = await (await result).json();
  assert.equal(data.errors, undefined);
  const { name } = data.data.customers.nodes[0];
  await page.getByText(name).first().waitFor();
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });

  const elsewhere = asked.filter(({ protocol, host }) => !['data:', 'blob:'].includes(protocol) && host !== endpoint.host);
  assert.deepEqual(elsewhere.map(String), [], 'the page talks to its own server only');
  assert.deepEqual(await page.evaluate(() => globalThis.violations), [], 'the content security policy lets the page work');
  assert.deepEqual(complaints, [], 'the browser has nothing to complain about');
  console.log(`the page showed ${name}; ${asked.length} requests, all to ${endpoint.host}`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
