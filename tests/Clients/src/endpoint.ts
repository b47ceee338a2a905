const address = process.env.URL;
if (!address) throw new Error('Set URL to the address of the GraphQL endpoint.');

/** The GraphQL endpoint over HTTP. */
export const http = address;

/** The same endpoint over WebSocket. */
export const webSocket = address.replace(/^http/, 'ws');
