import { Module } from '@nestjs/common';
import { PersonHandler } from './person.handler.js';
import { PersonResolver } from './person.resolver.js';

@Module({ providers: [PersonHandler, PersonResolver] })
export class PersonModule {}
