// Lays the published files of the query page out for serving: each beside its compressed forms, so that no request
// pays for compression. Usage: node collect.mjs PACKAGE-FOLDER TARGET-FOLDER
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const [source, target] = process.argv.slice(2);
const forNodePrograms = /^(package\.json|README\.md|index\.(?!html$).*)$/;
const worthCompressing = new Set(['.css', '.html', '.js', '.json', '.svg', '.ttf', '.txt', '.webmanifest']);

// Quality 11 would take five times as long for a tenth less.
const brotli = (bytes) => promisify(zlib.brotliCompress)(bytes, {
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});
const gzip = (bytes) => promisify(zlib.gzip)(bytes, { level: 9 });

async function compress(file) {
  const bytes = readFileSync(file);
  for (const [extension, encode] of [['.br', brotli], ['.gz', gzip]]) {
    const encoded = await encode(bytes);
    if (encoded.length < bytes.length * 0.9) writeFileSync(file + extension, encoded);
  }
}

rmSync(target, { recursive: true, force: true });
for (const name of readdirSync(source)) {
  if (!forNodePrograms.test(name)) cpSync(join(source, name), join(target, name), { recursive: true });
}

const files = readdirSync(target, { recursive: true }).map((name) => join(target, name));
await Promise.all(files.filter((file) => worthCompressing.has(extname(file)) && statSync(file).isFile()).map(compress));
