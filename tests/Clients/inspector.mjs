// graphql-inspector: what the second schema breaks for clients of the first. A break that is meant is recorded in the
// changelog, in an item that begins with "Breaking:" and names what is broken, as in `Customer.name`.
// Usage: node inspector.mjs OLD.graphql NEW.graphql [CHANGELOG.md]
import { existsSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [before, after, changelog] = process.argv.slice(2);
const schema = (file) => buildSchema(readFileSync(file, 'utf8'));
const recorded = (changelog && existsSync(changelog) ? readFileSync(changelog, 'utf8').split('\n') : [])
  .filter((line) => /^[-*] Breaking:/.test(line))
  .join('\n');

const changes = await diff(schema(before), schema(after));
const breaks = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const surprises = breaks.filter(({ path }) => !recorded.includes(`\`${path}\``));
for (const { path, message } of surprises) console.error(`${path}: ${message}`);
console.log(`graphql-inspector: ${changes.length} changes, ${breaks.length} breaking, ${surprises.length} of them not recorded`);
process.exitCode = surprises.length === 0 ? 0 : 1;
