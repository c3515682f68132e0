import { minutesAgo, type RunningCallbook } from './running-callbook.ts'

interface Made {
  readonly id: number
}

/** Does something of every kind that the audit trail tells of, to records with Greek names. */
export const makeManyEvents = async (callbook: RunningCallbook): Promise<void> => {
  const { add, mutate, post } = callbook
  const org = await add('/v1/organizations', { name: 'Ωμέγα' })
  const person = await add('/v1/persons', { name: 'Ιωάννα', org_id: org.id })
  const other = await add('/v1/persons', { name: 'Ηλέκτρα', phone: '+37253570010' })
  const deal = await add('/v1/deals', { title: 'Άλφα', value: 100, currency: 'EUR', person_id: person.id })
  const lead = await add('/v1/leads', { title: 'Βήτα', person_id: person.id })
  const activity = await add('/v1/activities', { subject: 'Γάμμα', type: 'call', due_date: '2030-01-01' })
  const call = await post({ subject: 'Δέλτα' })
  const gone = await post({ subject: 'Έψιλον' })
  await post({ to_phone_number: '+37253570077', person_id: null, start_time: minutesAgo(30), end_time: minutesAgo(29) })

  await mutate('organizations.update', { id: org.id, address: { value: 'Αθήνα' } })
  await mutate('persons.update', { id: person.id, job_title: 'Ζήτα', org_id: null })
  await mutate('persons.merge', { id: other.id, merge_with_id: person.id })
  await mutate('deals.update', { id: deal.id, status: 'lost', lost_reason: 'Ήτα' })
  await mutate('leads.update', { id: lead.id, title: 'Θήτα' })
  await mutate('activities.update', { id: activity.id, done: true })
  await mutate('activities.delete', { id: activity.id })
  await mutate('activityTypes.add', { name: 'Ιώτα', icon_key: 'car' })
  await mutate('notes.add', { content: '<p>Κάππα</p>', person_id: person.id })
  await mutate('callLogs.update', { id: call.id, outcome: 'busy', note: '<p>Λάμδα</p>' })
  await mutate('callLogs.delete', { id: gone.id })
  await mutate('inbox.rule', { number: '+37253570077', ruling: 'never_log' })
  await mutate('inbox.liftRuling', { number: '+37253570077' })
  await mutate('inbox.link', { number: '+37253570077', person_id: person.id })

  await mutate('company.update', { country: 'GR' })
  const number = await mutate<{ company_number: Made }>('companyNumbers.add', { value: '+302101234567', label: 'Μι' })
  await mutate('companyNumbers.update', { id: number.company_number.id, label: null })
  await mutate('companyNumbers.remove', { id: number.company_number.id })
  const view = await mutate<{ saved_view: Made }>('savedViews.create', { name: 'Νι', query: 'outcome=busy' })
  await mutate('savedViews.update', { id: view.saved_view.id, shared: true })
  await mutate('savedViews.delete', { id: view.saved_view.id })
  const token = await mutate<{ api_token: Made }>('apiTokens.create', { name: 'Ξι', scopes: ['base'] })
  await mutate('apiTokens.revoke', { id: token.api_token.id })
  const { app } = await callbook.addOAuthApp({ name: 'Όμικρον', redirect_uris: ['https://d.example/cb'], scopes: [] })
  await mutate('oauthApps.update', { id: app.id, scopes: ['base', 'deals:read'] })
  await mutate('oauthApps.rotateSecret', { id: app.id })
  await mutate('oauthApps.delete', { id: app.id })
  const invited = await mutate<{ invitation: Made }>('invitations.create', { email: 'pi@acme.example' })
  await mutate('invitations.revoke', { id: invited.invitation.id })
}
