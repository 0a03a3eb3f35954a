import { test } from 'node:test';

import { House } from './house.ts';
import { citizenJourney } from './journey.ts';

test('a citizen goes all the way, on the embedded database', async (t) => {
  const house = await House.open();
  t.after(() => house.close());
  await citizenJourney(t, house);
});
