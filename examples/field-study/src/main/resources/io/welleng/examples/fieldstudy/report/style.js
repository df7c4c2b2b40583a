'use strict';

// Colours, legends and axes that all pictures have in common. The scripts of this folder are one on the page.

var root = document.documentElement;
var INK = '#1c2733';
var QUIET = '#55626f';
var LINE = '#d5dce3';
// Okabe and Ito's colours, told apart with any kind of colour vision.
var BLUE = '#0072b2';
var ORANGE = '#d55e00';
var GREEN = '#009e73';
var PURPLE = '#a6517f';
var YELLOW = '#e69f00';
var SKY = '#56b4e9';
var RED = '#a3003c';
var FIELD_COLOURS = [BLUE, YELLOW, GREEN, PURPLE, SKY, ORANGE];
var FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

// What a line without symbols looks like in a legend; the library would show a circle.
var ICONS = {
  solid: 'path://M0 0H26V3H0Z',
  dashed: 'path://M0 0H7V2H0ZM9.5 0H16.5V2H9.5ZM19 0H26V2H19Z',
  dotted: 'path://M0 0H3V2H0ZM5.75 0H8.75V2H5.75ZM11.5 0H14.5V2H11.5ZM17.25 0H20.25V2H17.25ZM23 0H26V2H23Z',
  triangle: 'path://M6 0L12 11H0Z',
  diamond: 'path://M7 0L14 7L7 14L0 7Z',
  square: 'path://M0 0H8V8H0Z',
  tick: 'path://M0 0H2.5V16H0Z'
};

// Widths in a legend, in pixels.
var GAP = 12;
var ICON = 26;
var LEGEND_SIZE = 12.5;
var LEGEND_ROW = 20;

var ruler = document.createElement('canvas').getContext('2d');

function textWidth(text, size) {
  ruler.font = size + 'px ' + FONT;
  return ruler.measureText(text).width;
}

function legendRows(option, width) {
  var rows = 1;
  var used = 0;
  option.legend.data.forEach(function (item) {
    var needed = textWidth(item.name, LEGEND_SIZE) + ICON + 6 + GAP;
    if (used > 0 && used + needed > width - 10) {
      rows += 1;
      used = 0;
    }
    used += needed;
  });
  return rows;
}

function separated(value) {
  var parts = String(value).split('.');
  parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, ',');
  return parts.join('.');
}

function figures(value) {
  if (value === null || value === undefined) {
    return '–';
  }
  var number = Number(value);
  var decimals = number === 0 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(number))));
  return separated(number.toFixed(Math.min(decimals, 7)));
}

// The next of 1, 2, 5, 10, 20, ... below or above: where a logarithmic axis begins and ends.
function rounded(value, up) {
  var decade = Math.pow(10, Math.floor(Math.log10(value)));
  var steps = [1, 2, 5, 10].map(function (step) { return step * decade; });
  return up
    ? steps.filter(function (step) { return step >= value; })[0]
    : steps.filter(function (step) { return step <= value; }).pop();
}

function base(extra) {
  return Object.assign({
    animation: false,
    textStyle: { fontFamily: FONT, fontSize: 13, color: INK },
    grid: { left: 78, right: 26, top: 40, bottom: 50 },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: figures, textStyle: { fontFamily: FONT, fontSize: 13 } },
    legend: {
      top: 0,
      left: 'center',
      itemGap: GAP,
      itemWidth: ICON,
      textStyle: { fontSize: LEGEND_SIZE, color: INK },
      data: extra.series.map(function (one) {
        return one.symbol === 'none' ? { name: one.name, icon: ICONS[one.lineStyle.type || 'solid'] }
          : one.icon ? { name: one.name, icon: one.icon } : { name: one.name };
      }).filter(function (one) { return one.name; })
    }
  }, extra);
}

function axis(name, extra) {
  return Object.assign({
    type: 'value',
    name: name,
    nameLocation: 'middle',
    nameTextStyle: { fontSize: 13, color: INK },
    axisLine: { show: true, lineStyle: { color: QUIET } },
    axisTick: { show: true },
    axisLabel: { color: INK, fontSize: 12, hideOverlap: true, formatter: separated },
    splitLine: { lineStyle: { color: LINE } }
  }, extra);
}

function across(name, extra) {
  return axis(name, Object.assign({ nameGap: 30 }, extra));
}

function upward(name, extra) {
  return axis(name, Object.assign({ nameGap: 58 }, extra));
}

function dayAxis(days) {
  return across('Day of the month', {
    type: 'category',
    data: days,
    splitLine: { show: false },
    axisTick: { alignWithLabel: true },
    axisLabel: { color: INK, fontSize: 12, hideOverlap: true }
  });
}

function line(name, values, colour, extra) {
  return Object.assign({
    name: name,
    type: 'line',
    data: values,
    color: colour,
    symbol: 'circle',
    symbolSize: 5,
    lineStyle: { width: 2 }
  }, extra);
}

var LINE_STYLES = {
  'Meter': ['#a9b4bf', { symbol: 'none', lineStyle: { width: 5 } }],
  'Estimate': [QUIET, { symbol: 'none', lineStyle: { width: 1.5, type: 'dashed' } }],
  'Case 1': [ORANGE, { symbol: 'triangle', symbolSize: 6, lineStyle: { width: 1.5 } }],
  'Case 2': [BLUE, { symbol: 'circle', symbolSize: 5, lineStyle: { width: 1.5 } }],
  'Case 3': [GREEN, { symbol: 'diamond', symbolSize: 7, lineStyle: { width: 1.5 } }]
};

// How a picture of a kind is drawn: from its data to the options of the chart library.
var kinds = {};
