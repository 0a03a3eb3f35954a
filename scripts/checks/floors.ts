/** The house of DESIGN.md as data: which floor a package stands on, and where it runs. */
export interface Room {
  floor: number;
  runs: 'both' | 'browser' | 'server';
  /** Source folders of the package that run on a server although the package runs in both. */
  serverFiles?: RegExp;
}

export const rooms: Record<string, Room> = {
  domain: { floor: 0, runs: 'both' },
  // Zod schemas and XML codecs are for servers: `npm run size` fails if zod reaches a browser bundle.
  contracts: { floor: 1, runs: 'both', serverFiles: /(schemas|codec|xml)[^/]*\.ts$|\/codec\// },
  http: { floor: 1, runs: 'server' },
  catalogue: { floor: 1, runs: 'both', serverFiles: /\/(seeds|importers)[^/]*(\.ts$|\/)/ },
  lgsp: { floor: 2, runs: 'server' },
  population: { floor: 2, runs: 'server' },
  'national-portal': { floor: 2, runs: 'server' },
  search: { floor: 2, runs: 'both' },
  forms: { floor: 2, runs: 'both' },
  'gateway-client': { floor: 2, runs: 'browser' },
  sync: { floor: 3, runs: 'server' },
  gateway: { floor: 3, runs: 'server' },
  components: { floor: 3, runs: 'browser' },
  sandbox: { floor: 4, runs: 'server' },
  cli: { floor: 5, runs: 'server' },
};
