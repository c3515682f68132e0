import { useExtracted } from 'next-intl'

/** What a field is called within a change: "country: EE → DE". One that is not known is called as on the wire. */
export const useFieldWord = (): ((field: string) => string) => {
  const t = useExtracted()
  return (field) => {
    switch (field) {
      case 'active_flag':
        return t('active')
      case 'address':
        return t({ message: 'address', description: 'where an organization is' })
      case 'busy':
        return t({ message: 'busy', description: 'whether one is busy during an activity' })
      case 'color':
        return t('color')
      case 'content':
        return t({ message: 'content', description: 'the text of a note' })
      case 'country':
        return t('country')
      case 'currency':
        return t('currency')
      case 'deal_id':
        return t('deal')
      case 'done':
        return t({ message: 'done', description: 'whether an activity is done' })
      case 'due_date':
        return t('due date')
      case 'due_time':
        return t('due time')
      case 'duration':
        return t('duration')
      case 'emails':
        return t('emails')
      case 'expected_close_date':
        return t('expected close date')
      case 'expires_at':
        return t('expiry')
      case 'icon_key':
        return t('icon key')
      case 'is_admin':
        return t('admin')
      case 'is_archived':
        return t('is archived')
      case 'job_title':
        return t('job title')
      case 'label':
        return t({ message: 'label', description: 'the name of a phone number' })
      case 'lead_id':
        return t({ message: 'lead', description: 'somebody who may buy' })
      case 'location':
        return t('location')
      case 'lost_reason':
        return t('lost reason')
      case 'merged_into_id':
        return t('merged into id')
      case 'name':
        return t('name')
      case 'note':
        return t('note')
      case 'order_nr':
        return t('order nr')
      case 'org_id':
        return t('organization')
      case 'organization_id':
        return t('organization id')
      case 'outcome':
        return t('outcome')
      case 'owner_id':
        return t('owner')
      case 'participants':
        return t('participants')
      case 'person_id':
        return t('person')
      case 'phones':
        return t('phones')
      case 'pinned_to_deal_flag':
        return t('pinned to deal flag')
      case 'pinned_to_lead_flag':
        return t('pinned to lead flag')
      case 'pinned_to_organization_flag':
        return t('pinned to organization flag')
      case 'pinned_to_person_flag':
        return t('pinned to person flag')
      case 'pipeline_id':
        return t('pipeline id')
      case 'priority':
        return t('priority')
      case 'probability':
        return t('probability')
      case 'public_description':
        return t('public description')
      case 'query':
        return t({ message: 'query', description: 'what a saved view asks for' })
      case 'redirect_uris':
        return t('redirect URIs')
      case 'ruling':
        return t({ message: 'ruling', description: 'what was decided about a phone number' })
      case 'scopes':
        return t('scopes')
      case 'shared':
        return t({ message: 'shared', description: 'whether a saved view is everybody’s' })
      case 'stage_id':
        return t('stage id')
      case 'status':
        return t('status')
      case 'subject':
        return t({ message: 'subject', description: 'what a call or an activity is about' })
      case 'title':
        return t({ message: 'title', description: 'how a deal or a lead is called' })
      case 'type':
        return t('type')
      case 'user_id':
        return t('user')
      case 'value':
        return t({ message: 'value', description: 'the worth of a deal' })
      case 'value_amount':
        return t('value amount')
      case 'value_currency':
        return t('value currency')
      case 'was_seen':
        return t('was seen')
      default:
        return field.replaceAll('_', ' ')
    }
  }
}
