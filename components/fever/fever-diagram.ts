import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

const fever = `a dark ${colourWords.platform}, the colour of fever`

export const squeezedTitle = defineDiagram({
  title: 'The word Pressure, squeezed',
  steps: [{
    name: 'squeezed',
    adds: `Four dark discs, the rivals WeChat with messages, JD with a parcel, Meituan with a bowl and Douyin with a video, press on the letters from above and below. The letters bend between them, and take on ${fever}.`,
  }],
})

export const swallowedTitle = defineDiagram({
  title: 'The words AI, misread, half swallowed',
  steps: [{
    name: 'swallowed',
    adds: `A ball as high as the slide, paved with plus signs, has ${fever}. It comes in from the right and has swallowed the end of the word misread. Among its plus signs, in the place of one of them, stands a pale disc that says AI: one more addition.`,
  }],
})

export const swollenTitle = defineDiagram({
  title: 'The words Platform or tool, each with an o that is a thing',
  steps: [{
    name: 'swollen',
    adds: `The whole slide has ${fever}. The o of Platform has swollen into the platform, a ${colourWords.platform} ball paved with plus signs that is twice as high as the letters. The o of tool is the payment, a small ${colourWords.tool} disc with its code.`,
  }],
})
