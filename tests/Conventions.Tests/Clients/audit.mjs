// The audit suite of graphql-http against a server: prints one line per audit that is not passed, then the counts.
import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);
const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');

for (const { id, name, status, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}

console.log(`${results.length - failed.length} of ${results.length}`);
process.exitCode = failed.length === 0 ? 0 : 1;
