// The upstream of the benchmark, in a process of its own so that its work is not counted.
import { createServer } from 'node:http';
import { encodeCitizenList } from '@motcua/contracts/population/codec';
import { citizenEntry, domainCitizen } from './citizen.ts';

const citizen = JSON.stringify(citizenEntry);
const soap = encodeCitizenList({ citizens: [domainCitizen], asOf: '2026-11-01T00:00:00' });
const procedures = JSON.stringify({
  error_code: '0',
  message: '',
  result: Array.from({ length: 1000 }, (_, index) => ({ MATTHC: `1.${String(index).padStart(6, '0')}`, TENTTHC: `Thủ tục thử nghiệm số ${index} về đăng ký và cấp giấy xác nhận` })),
});
const answers: Record<string, { type: string; body: string }> = {
  '/token': { type: 'application/json', body: JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 36_000 }) },
  '/citizen': { type: 'application/json', body: citizen },
  '/soap': { type: 'text/xml; charset=utf-8', body: soap },
  '/procedures': { type: 'application/json', body: procedures },
};

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume();
  request.on('end', () => {
    const { type, body } = answers[request.url ?? ''] ?? { type: 'text/plain', body: '' };
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
