/**
 * The sound of the line, by Web Audio: a soft low tone for an invention, a dry knock for an attempt. Off until somebody asks for
 * it, and only then is there an AudioContext. It stays as it is for as long as the page is open. Knows neither Slidev nor Vue.
 */
import type { Note } from './sound-plan.ts'
import { knock } from './sound-plan.ts'

/** Of the whole: loud enough for a room at an ordinary setting, and no start for whoever sits by the speaker. */
const VOLUME = 0.7
/** C3 and what colours it: small speakers carry an octave and a fifth where they lose the tone itself. Shares of its loudness. */
const TONE = [{ hertz: 130.81, share: 0.55 }, { hertz: 261.63, share: 0.3 }, { hertz: 392, share: 0.08 }] as const
/** seconds */
const LENGTH = { tone: 1.6, knock: 0.07 } as const

let context: AudioContext | undefined
let isOn = false
const listeners = new Set<(isOn: boolean) => void>()

function tone(audio: AudioContext, out: AudioNode, at: number): void {
  for (const { hertz, share } of TONE) {
    const voice = new OscillatorNode(audio, { frequency: hertz })
    const loudness = new GainNode(audio, { gain: 0 })
    loudness.gain.setValueAtTime(0, at)
    loudness.gain.linearRampToValueAtTime(share, at + 0.02)
    loudness.gain.setTargetAtTime(0, at + 0.02, LENGTH.tone / 5)
    voice.connect(loudness).connect(out)
    voice.start(at)
    voice.stop(at + LENGTH.tone)
  }
}

function dryKnock(audio: AudioContext, out: AudioNode, at: number): void {
  const samples = knock(Math.round(LENGTH.knock * audio.sampleRate))
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: audio.sampleRate })
  buffer.copyToChannel(samples, 0)
  const voice = new AudioBufferSourceNode(audio, { buffer })
  voice.connect(new BiquadFilterNode(audio, { type: 'bandpass', frequency: 1400, Q: 0.9 })).connect(new GainNode(audio, { gain: 0.75 })).connect(out)
  voice.start(at)
}

/** Whether sound has been asked for. */
export const soundIsOn = (): boolean => isOn

/** Switches the sound on or off. Call it from a press: browsers grant sound to nothing else. */
export function toggleSound(): void {
  isOn = !isOn
  if (isOn)
    context ??= new AudioContext()
  void (isOn ? context?.resume() : context?.suspend())
  listeners.forEach(listener => listener(isOn))
}

/** Tells whenever sound goes on or off. Gives back what ends that. */
export function onSound(listener: (isOn: boolean) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Plays notes from now on, if sound is on. Gives back what silences those that are still to come, and what rings. */
export function playNotes(notes: readonly Note[]): () => void {
  if (!isOn || !context)
    return () => {}
  const audio = context
  const out = new GainNode(audio, { gain: VOLUME })
  out.connect(audio.destination)
  const now = audio.currentTime + 0.01
  for (const { kind, at } of notes)
    (kind === 'invention' ? tone : dryKnock)(audio, out, now + at)
  return () => {
    out.gain.setTargetAtTime(0, audio.currentTime, 0.02)
    setTimeout(() => out.disconnect(), 200)
  }
}
