/** What hands have done to the pictures that are shown, by slide and control. Whoever shows a talk in several windows carries it to the others. */
import { shallowRef } from 'vue'

export type Hands = Readonly<Record<string, string | number>>

export const hands = shallowRef<Hands>({})
