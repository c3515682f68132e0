interface OwnerRow {
  readonly active_flag: boolean
  readonly user: { readonly id: number; readonly name: string; readonly email: string }
}

/** A user inside another record, as v1 writes it. */
export const presentV1Owner = ({ active_flag, user }: OwnerRow) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  has_pic: 0 as const,
  pic_hash: null,
  active_flag,
  value: user.id,
})
