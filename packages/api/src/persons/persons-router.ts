import {
  AddPerson,
  BrowsePersons,
  GetTimeline,
  MergePersons,
  PersonById,
  PersonsWithNumber,
  SuggestPersons,
  UpdatePerson,
} from '@callbook/schema'

import { presentPage } from '../crm/page.ts'
import { getPersonTimeline } from '../timeline/get-timeline.ts'
import { actorProcedure, router } from '../trpc.ts'
import { addPerson } from './add-person.ts'
import { countLinked } from './count-linked.ts'
import { deletePerson } from './delete-person.ts'
import { findDuplicates } from './find-duplicates.ts'
import { getPerson } from './get-person.ts'
import { listPersons } from './list-persons.ts'
import { mergePersons } from './merge-persons.ts'
import { presentPersonWithNames as present } from './present-person.ts'
import { personsWithNumber } from './persons-with-number.ts'
import { suggestPersons } from './suggest-persons.ts'
import { updatePerson } from './update-person.ts'

const UpdatePersonById = PersonById.extend(UpdatePerson.shape)

export const personsRouter = router({
  add: actorProcedure.input(AddPerson).mutation(async ({ ctx, input }) => present(await addPerson(ctx, input))),
  countLinked: actorProcedure.input(PersonById).query(({ ctx, input }) => countLinked(ctx, input)),
  delete: actorProcedure.input(PersonById).mutation(({ ctx, input }) => deletePerson(ctx, input)),
  duplicates: actorProcedure.input(PersonById).query(({ ctx, input }) => findDuplicates(ctx, input)),
  get: actorProcedure.input(PersonById).query(async ({ ctx, input }) => present(await getPerson(ctx, input))),
  list: actorProcedure
    .input(BrowsePersons)
    .query(async ({ ctx, input }) => presentPage(await listPersons(ctx, input), present)),
  merge: actorProcedure.input(MergePersons).mutation(async ({ ctx, input }) => present(await mergePersons(ctx, input))),
  suggest: actorProcedure.input(SuggestPersons).query(({ ctx, input }) => suggestPersons(ctx, input)),
  withNumber: actorProcedure.input(PersonsWithNumber).query(({ ctx, input }) => personsWithNumber(ctx, input)),
  timeline: actorProcedure.input(GetTimeline).query(({ ctx, input }) => getPersonTimeline(ctx, input)),
  update: actorProcedure
    .input(UpdatePersonById)
    .mutation(async ({ ctx, input }) => present(await updatePerson(ctx, input))),
})
