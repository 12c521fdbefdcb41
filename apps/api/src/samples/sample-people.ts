import type { Team } from '@fanfare/domain';

/** The people of the demo. The admin comes first, since an admin registers the others. */
export const SAMPLE_PEOPLE: readonly { readonly id: string; readonly name: string; readonly teams: readonly Team[] }[] = [
  { id: 'person-ada', name: 'Ada Park', teams: ['admin'] },
  { id: 'person-mina', name: 'Mina Okafor', teams: ['marketing'] },
  { id: 'person-jonas', name: 'Jonas Obi', teams: ['marketing'] },
  { id: 'person-ravi', name: 'Ravi Menon', teams: ['product'] },
  { id: 'person-lena', name: 'Lena Fischer', teams: ['product'] },
  { id: 'person-sam', name: 'Sam Duarte', teams: ['customer-success'] },
  { id: 'person-vera', name: 'Vera Lind', teams: ['viewer'] },
];
