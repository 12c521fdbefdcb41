import { refuse, type Refusal } from '@fanfare/domain';

/** What a mutation's input says about the command itself, apart from what it asks for. */
export interface Envelope {
  readonly id: string | undefined;
  readonly commandId: string | undefined;
  readonly expectedRevision: number | undefined;
  readonly dryRun: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Parts an input into the command's envelope and its fields. Refused `InvalidInput` with the field's name. */
export const openEnvelope = (input: Readonly<Record<string, unknown>>): Envelope | Refusal => {
  const { id, commandId, expectedRevision, dryRun, ...fields } = input;

  if (typeof commandId === 'string' && !/^[\x21-\x7e]{1,100}$/.test(commandId))
    return refuse('InvalidInput', 'A command’s id is 1 to 100 printable characters without spaces.', { field: 'commandId' });
  if (typeof expectedRevision === 'number' && expectedRevision < -1)
    return refuse('InvalidInput', 'A revision is 0 or more, or -1 where there is nothing yet.', { field: 'expectedRevision' });

  return {
    id: typeof id === 'string' ? id : undefined,
    commandId: typeof commandId === 'string' ? commandId : undefined,
    expectedRevision: typeof expectedRevision === 'number' ? expectedRevision : undefined,
    dryRun: dryRun === true,
    fields,
  };
};

const KINDS = { announcement: 'an announcement', maintenance: 'a maintenance', person: 'a person' } as const;

/** Refuses an id of another kind by its prefix: `person-mina` is no announcement. */
export const idFault = (id: string | undefined, kind: keyof typeof KINDS, field = 'id'): Refusal | undefined =>
  id?.startsWith(`${kind}-`) && id.length <= 100 ? undefined : refuse('InvalidInput', `This is not the id of ${KINDS[kind]}: it begins with ${kind}-.`, { field });
