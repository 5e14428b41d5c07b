/** What the one payment of the show knows of itself: pictures say where it stands, PaymentTraveller.vue moves it between slides. */
import { shallowReactive, shallowRef } from 'vue'
import type { Place } from './place.ts'

/** Where the picture of a page draws it, by page. */
export const drawn = shallowReactive(new Map<number, Place>())

/** Where the foot of a page marks it: the payment of a picture that has none. */
export const marked = shallowReactive(new Map<number, Place>())

/** The page to which it is on its way; its own drawing waits. */
export const travellingTo = shallowRef<number>()
