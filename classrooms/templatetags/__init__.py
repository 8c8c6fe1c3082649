"""What classes lend to the templates of other floors."""
