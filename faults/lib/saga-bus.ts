import 'reflect-metadata';
import { EventBus, UnhandledExceptionBus, type CommandBus } from '@nestjs/cqrs';
import { Logger } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import { map, type Observable } from 'rxjs';

class Noted {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** How many of so many events a saga of `@nestjs/cqrs` handles when it throws at one of them. */
export const handledByASaga = (many: number, poison: number): number => {
  Logger.overrideLogger(false);
  let handled = 0;
  const bus = new EventBus<Noted>({ execute: () => Promise.resolve() } as unknown as CommandBus, {} as ModuleRef, new UnhandledExceptionBus(), {});
  const saga = (events: Observable<Noted>): Observable<undefined> => events.pipe(map(({ number }) => {
    if (number === poison) throw new Error('The saga has thrown');
    handled += 1;
    return undefined;
  }));
  (bus as unknown as { registerSaga(saga: (events: Observable<Noted>) => Observable<undefined>): void }).registerSaga(saga);
  for (let number = 0; number < many; number += 1) void bus.publish(new Noted(number));
  bus.onModuleDestroy();
  return handled;
};
