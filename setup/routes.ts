import { defineRoutesSetup } from '@slidev/types'

/** The print view of the built deck, which `npm run export` prints. Slidev adds it only to decks that export themselves. */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
  ...routes,
])
