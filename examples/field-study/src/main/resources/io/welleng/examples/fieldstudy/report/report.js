(function () {
  'use strict';

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
  var FIELD_COLOURS = [BLUE, YELLOW, GREEN, PURPLE, SKY, ORANGE];
  var FONT = 'system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

  // What a line without symbols looks like in a legend; the library would show a circle.
  var ICONS = {
    solid: 'path://M0 0H26V3H0Z',
    dashed: 'path://M0 0H7V2H0ZM9.5 0H16.5V2H9.5ZM19 0H26V2H19Z'
  };

  // Widths in a legend, in pixels; the one of a letter is on the safe side.
  var GAP = 12;
  var ICON = 26;
  var LETTER = 7.4;
  var LEGEND_ROW = 20;

  function legendRows(option, width) {
    var rows = 1;
    var used = 0;
    option.legend.data.forEach(function (item) {
      var needed = item.name.length * LETTER + ICON + 5 + GAP;
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
        textStyle: { fontSize: 12.5, color: INK },
        data: extra.series.map(function (one) {
          return one.symbol === 'none' ? { name: one.name, icon: ICONS[one.lineStyle.type || 'solid'] } : { name: one.name };
        })
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
    'Case 2': [BLUE, { symbol: 'circle', symbolSize: 5, lineStyle: { width: 1.5 } }]
  };

  var kinds = {
    stack: function (chart) {
      var series = chart.fields.map(function (field, i) {
        return { name: field.name, type: 'bar', stack: 'fields', data: field.values,
          color: FIELD_COLOURS[i % FIELD_COLOURS.length], barCategoryGap: '25%' };
      });
      series.push(line('Total meter', chart.meter, INK, { symbol: 'diamond', symbolSize: 8, lineStyle: { width: 1.5 } }));
      return base({
        xAxis: dayAxis(chart.days),
        yAxis: upward('Volume, bbl'),
        series: series
      });
    },

    lines: function (chart) {
      return base({
        xAxis: dayAxis(chart.days),
        yAxis: upward('Volume, bbl', { scale: true }),
        series: chart.series.map(function (one) {
          return line(one.name, one.values, LINE_STYLES[one.name][0], LINE_STYLES[one.name][1]);
        })
      });
    },

    imbalance: function (chart) {
      var series = chart.groups.map(function (group, i) {
        return { name: group.name, type: 'bar', stack: 'groups', data: group.values,
          color: [YELLOW, SKY, BLUE, PURPLE][i % 4], barCategoryGap: '25%' };
      });
      series.push(line('Total', chart.total, INK, { symbol: 'diamond', symbolSize: 8, lineStyle: { width: 1.5 } }));
      return base({
        xAxis: Object.assign(dayAxis(chart.days), { axisLine: { onZero: false, lineStyle: { color: QUIET } } }),
        yAxis: upward('Imbalance, bbl'),
        series: series
      });
    },

    factors: function (chart) {
      var symbols = ['diamond', 'circle', 'none', 'triangle', 'rect'];
      var colours = [INK, YELLOW, GREEN, BLUE, PURPLE];
      return base({
        xAxis: dayAxis(chart.days),
        yAxis: upward('Factor, dimensionless', { scale: true }),
        tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
          valueFormatter: function (value) { return value === null ? '–' : Number(value).toFixed(6); } },
        series: chart.series.map(function (one, i) {
          return line(one.name, one.values, colours[i % 5], {
            symbol: symbols[i % 5], symbolSize: 6, lineStyle: { width: 1.5, type: i % 5 === 2 ? 'dashed' : 'solid' }
          });
        })
      });
    },

    nodal: function (chart) {
      var series = [
        line('Inflow (IPR)', chart.inflow, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } }),
        line('Outflow (VLP)', chart.outflow, ORANGE, { symbol: 'none', lineStyle: { width: 2.5, type: 'dashed' } })
      ];
      var marks = {
        operating: ['Operating point', { symbol: 'circle', symbolSize: 13, itemStyle: { color: GREEN, borderColor: INK, borderWidth: 1.5 } }],
        stable: ['Other stable crossing', { symbol: 'circle', symbolSize: 11, itemStyle: { color: '#fff', borderColor: GREEN, borderWidth: 2 } }],
        unstable: ['Unstable crossing', { symbol: 'diamond', symbolSize: 14, itemStyle: { color: '#fff', borderColor: '#a3003c', borderWidth: 2 } }]
      };
      Object.keys(marks).forEach(function (kind) {
        var found = chart.crossings.filter(function (crossing) { return crossing.kind === kind; });
        if (found.length) {
          series.push(Object.assign({
            name: marks[kind][0],
            type: 'scatter',
            z: 5,
            data: found.map(function (crossing) {
              return { value: crossing.at, label: { show: true, formatter: crossing.label,
                position: 'right', distance: 6, offset: [0, -26], align: 'left', color: INK, fontSize: 12, lineHeight: 15 } };
            })
          }, marks[kind][1]));
        }
      });
      if (chart.missing) {
        series.push({
          name: 'Missing pressure',
          type: 'line',
          color: '#a3003c',
          symbol: 'rect',
          symbolSize: [14, 3],
          lineStyle: { width: 2, color: '#a3003c', type: 'dotted' },
          data: [chart.missing.from, { value: chart.missing.to }],
          markPoint: { symbol: 'circle', symbolSize: 1, silent: true, data: [{ coord: [chart.missing.from[0],
            (chart.missing.from[1] + chart.missing.to[1]) / 2], label: { show: true, formatter: chart.missing.label,
            position: 'right', color: '#a3003c', fontSize: 13, fontWeight: 600 } }] }
        });
      }
      if (chart.bubble_point) {
        series[0].markLine = { silent: true, symbol: 'none', lineStyle: { color: QUIET, type: 'dotted', width: 1 },
          label: { formatter: 'bubble point', position: 'insideEndTop', color: QUIET, fontSize: 12 },
          data: [{ yAxis: chart.bubble_point }] };
      }
      return base({
        tooltip: { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
          formatter: function (item) {
            return item.seriesName + '<br>' + figures(item.value[0]) + ' STB/d, ' + figures(item.value[1]) + ' psia';
          } },
        xAxis: across('Liquid rate, STB/d', { min: 0 }),
        yAxis: upward('Bottom-hole pressure, psia', { min: 0 }),
        series: series
      });
    },

    traverse: function (chart) {
      return base({
        grid: { left: 78, right: 26, top: 80, bottom: 50 },
        tooltip: { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
          formatter: function (item) {
            var unit = item.seriesIndex === 0 ? ' psia' : ' °F';
            return figures(item.value[0]) + unit + ' at ' + figures(item.value[1]) + ' ft';
          } },
        xAxis: [
          across('Pressure, psia', { position: 'top', min: 0, nameGap: 26, splitNumber: 4 }),
          across('Temperature, °F', { position: 'bottom', min: 0, nameGap: 30, splitNumber: 4, splitLine: { show: false } })
        ],
        yAxis: upward('True vertical depth, ft', { inverse: true, min: 0 }),
        series: [
          line('Pressure', chart.pressure, BLUE, { symbolSize: 4, lineStyle: { width: 2.5 } }),
          line('Temperature', chart.temperature, PURPLE, { xAxisIndex: 1, symbol: 'none', lineStyle: { width: 2, type: 'dashed' } })
        ]
      });
    },

    fluid: function (chart) {
      var curve = line(chart.axis.split(',')[0], chart.curve, BLUE, { symbol: 'none', lineStyle: { width: 2.5 } });
      if (chart.bubble_point) {
        curve.markLine = { silent: true, symbol: 'none', lineStyle: { color: QUIET, type: 'dotted', width: 1.5 },
          label: { formatter: chart.bubble_point.label, position: 'end', color: QUIET, fontSize: 12, lineHeight: 15 },
          data: [{ xAxis: chart.bubble_point.pressure }] };
      }
      var scale = { scale: true, boundaryGap: [0, '5%'] };
      if (chart.logarithmic) {
        var values = chart.curve.map(function (point) { return point[1]; });
        scale = { type: 'log', min: rounded(Math.min.apply(null, values), false), max: rounded(Math.max.apply(null, values), true) };
      }
      return base({
        legend: { show: false, data: [] },
        tooltip: { trigger: 'axis', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 },
          formatter: function (items) {
            return figures(items[0].value[0]) + ' psia<br>' + chart.axis.split(',')[0] + ' ' + figures(items[0].value[1]);
          } },
        xAxis: across('Pressure, psia', { min: 0 }),
        yAxis: upward(chart.axis, scale),
        series: [curve]
      });
    }
  };

  // Sizes on paper, whatever the size of the window: full width, half of it, or three and two fifths.
  var PAPER = {
    stack: [720, 260],
    imbalance: [720, 220],
    factors: [720, 220],
    lines: [480, 236],
    nodal: [560, 310],
    traverse: [372, 310],
    fluid: [480, 222]
  };

  var drawn = [];

  // Makes room for the legend, and gives the picture a view box so that the print style sheet can scale it.
  function fit(one) {
    var top = one.option.grid.top + LEGEND_ROW * (legendRows(one.option, one.chart.getWidth()) - 1);
    one.chart.setOption({ grid: { top: top } });
    one.chart.getZr().flush();
    var svg = one.element.querySelector('svg');
    svg.setAttribute('viewBox', '0 0 ' + one.chart.getWidth() + ' ' + one.chart.getHeight());
    return svg;
  }

  function draw(data) {
    var element = document.getElementById(data.id);
    var one = { element: element, chart: echarts.init(element, null, { renderer: 'svg' }), option: kinds[data.kind](data) };
    one.chart.setOption(one.option);
    if (fit(one).querySelector('path')) {
      element.dataset.drawn = data.kind;
      drawn.push(one);
    }
  }

  var charts = JSON.parse(document.getElementById('chart-data').textContent);
  charts.forEach(draw);
  root.dataset.charts = charts.length;
  root.dataset.chartsDrawn = drawn.length;

  function resize(size) {
    drawn.forEach(function (one) {
      var paper = PAPER[one.element.dataset.drawn];
      one.chart.resize(size === 'paper' ? { width: paper[0], height: paper[1] } : { width: 'auto', height: 'auto' });
      fit(one);
    });
  }

  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      if (!window.matchMedia('print').matches) {
        resize('window');
      }
    }, 100);
  });
  window.addEventListener('beforeprint', function () { resize('paper'); });
  window.addEventListener('afterprint', function () { resize('window'); });
}());
