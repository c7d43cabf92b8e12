import { expect } from 'chai';
import { compareInQueue } from '../../../bot/desk/queue.ts';
import { aTicket, minutesLater } from './tickets.ts';

describe('the queue', () => {
  it('goes by severity, then the soonest deadline, then age', () => {
    const inOrder = [
      aTicket({ number: 1009, severity: 'A', firstReplyDue: minutesLater(90) }),
      aTicket({ number: 1008, severity: 'B', firstReplyDue: minutesLater(30) }),
      aTicket({ number: 1007, severity: 'B', firstReplyDue: minutesLater(60) }),
      aTicket({ number: 1006, severity: 'B', firstReplyDue: null, openedAt: minutesLater(-9) }),
      aTicket({ number: 1002, severity: 'B', firstReplyDue: null, openedAt: minutesLater(-8) }),
      aTicket({ number: 1003, severity: 'B', firstReplyDue: null, openedAt: minutesLater(-8) }),
      aTicket({ number: 1001, severity: 'C', firstReplyDue: minutesLater(1) }),
    ];
    const sorted = [...inOrder].reverse().sort(compareInQueue);
    expect(sorted.map((ticket) => ticket.number)).to.deep.equal(inOrder.map((ticket) => ticket.number));
  });
});
