import { colourWords } from '../frame/colour-words.ts'
import { defineDiagram } from '../frame/diagram.ts'

export const wrongTurns = defineDiagram({
  title: 'A road that leaves one fear and turns three times, each time to a picture seen before',
  steps: [
    { name: 'crowded', adds: `On the left, cut by the edge of the slide, a large dark disc: the fear of being only a payment tool. A ${colourWords.platform} road leaves it and turns for the first time to the wall of plus signs in which the payment is lost. Crowded: pressed by rivals, it piled on functions.` },
    { name: 'misaimed', adds: 'The road goes on and turns to the street with two ends: effort above the one, value below the other. Misaimed: handed AI, it saw a traffic machine.' },
    { name: 'groundless', adds: 'Its last turn leads to the large ball that has fallen through the floor. Groundless: strong as a tool, it wanted the centre.' },
  ],
})
