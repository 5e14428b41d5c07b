/** A page of Slidev's client, as a route takes it; mapped for the type check like slidev-client.d.ts. */
import type { Component } from 'vue'

declare const page: Component
export default page
