/** What a pump card, a valve check or a fluid level says about a rod pump: strokes, fillage, loads, intake pressure, rate. */
package io.welleng.lift.srp.reading;
