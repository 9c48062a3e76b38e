-- What operators' summaries read by time: payments into orders and releases out of them.
CREATE INDEX transfer_of_orders_by_time ON transfer (posted_at, id) WHERE code IN (20, 23);
