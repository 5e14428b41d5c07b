/// <reference types="unplugin-icons/types/vue" />
import type { VNodeChild } from 'vue'

/** Tags that Slidev registers for every slide. */
declare module 'vue' {
  export interface GlobalComponents {
    /** A link to a slide by alias; in print a link to the slide's anchor. */
    Link: new () => {
      $props: { 'to': string, 'key'?: PropertyKey, 'aria-label'?: string, 'onFocus'?: () => void, 'onBlur'?: () => void, 'onPointerenter'?: () => void }
      $slots: { default: () => VNodeChild }
    }
  }
}
