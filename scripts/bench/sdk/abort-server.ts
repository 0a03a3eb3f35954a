// The upstream of the measurement of aborts, in a process of its own: it keeps callers waiting in every phase of a call.
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';

const http = createHttpServer((request, response) => {
  request.resume();
  request.on('end', () => {
    process.send?.('reached');
    if (request.url === '/body') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{');
    } else if (request.url === '/busy') {
      response.writeHead(503, { 'retry-after': '5' });
      response.end();
    }
  });
});
// Takes the connection and never answers the TLS handshake: who connects is connecting for ever.
const silent = createServer((socket) => {
  process.send?.('reached');
  socket.on('error', () => {});
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
http.listen(0, '127.0.0.1', () => silent.listen(0, '127.0.0.1', () => process.send?.({ http: portOf(http), silent: portOf(silent) })));
process.on('disconnect', () => process.exit());
