import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ErrorRequestHandler } from 'express';
import { LIMITS } from './graphql/limits.js';

const problem = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] });

const answerBadBody: ErrorRequestHandler = (fault: { readonly status?: number; readonly type?: string }, _request, response, next) => {
  if (fault.type === 'entity.too.large') return void response.status(413).json(problem('TOO_LARGE', `A request has at most ${LIMITS.bytes / 1024} KB.`));
  if (fault.status !== undefined && fault.status >= 400 && fault.status < 500) return void response.status(400).json(problem('BAD_REQUEST', 'The request’s body is not JSON that can be read.'));
  next(fault);
};

/** Reads JSON of a bounded size; what cannot be read is a 4xx in the shape of every other answer. */
export const readBodies = (app: NestExpressApplication): void => {
  app.useBodyParser('json', { limit: LIMITS.bytes, strict: true });
  app.use(answerBadBody);
};
